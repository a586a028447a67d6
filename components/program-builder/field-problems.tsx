"use client";

import { createContext, type ReactNode, useCallback, useContext } from "react";

type Report = (field: string, problem: string | null) => void;

const ProblemReport = createContext<Report>(() => {});

/** Where the fields below tell what is wrong with their text. Without it nobody listens. */
export function ProblemListener({ onReport, children }: { onReport: Report; children: ReactNode }) {
  return <ProblemReport value={onReport}>{children}</ProblemReport>;
}

/** A stable function by which one field tells its problem, and null when there is none any more. */
export function useProblemReport(field: string): (problem: string | null) => void {
  const report = useContext(ProblemReport);
  return useCallback((problem) => report(field, problem), [report, field]);
}
