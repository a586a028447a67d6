/** A state that can be undone, with what came before and after it. Selection and open panels live elsewhere. */
export type History<State> = {
  /** Oldest first. */
  past: State[];
  present: State;
  /** Next one first. */
  future: State[];
  /** The edit that a following one may merge into. */
  lastEdit: { mergeKey: string; at: number } | null;
};

/** `at`: when it was done, in milliseconds. */
export type HistoryAction<State, Action> =
  | { type: "edit"; action: Action; at: number }
  | { type: "undo" }
  | { type: "redo" }
  /** Another state takes the place of all, such as a colleague's version. */
  | { type: "reset"; state: State };

const stepLimit = 100;
/** A pause in typing that is longer begins a new step. */
const mergeMilliseconds = 1000;

/** A history in which nothing was done yet. */
export function newHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], lastEdit: null };
}

/**
 * Undo and redo around a pure reducer: up to 100 steps. Edits with the same merge key within a second of each other are
 * one step; null never merges. An edit that changes nothing adds nothing, and one that does clears what could be redone.
 */
export function historyReducer<State, Action>(
  reducer: (state: State, action: Action) => State,
  mergeKeyOf: (action: Action) => string | null,
) {
  return (history: History<State>, action: HistoryAction<State, Action>): History<State> => {
    switch (action.type) {
      case "edit":
        return edit(history, reducer(history.present, action.action), mergeKeyOf(action.action), action.at);
      case "undo":
        return undo(history);
      case "redo":
        return redo(history);
      case "reset":
        return newHistory(action.state);
    }
  };
}

function edit<State>(history: History<State>, present: State, mergeKey: string | null, at: number): History<State> {
  if (present === history.present) return history;
  const { past, lastEdit } = history;
  const merges = lastEdit !== null && lastEdit.mergeKey === mergeKey && at - lastEdit.at <= mergeMilliseconds;
  return {
    past: merges ? past : [...past, history.present].slice(-stepLimit),
    present,
    future: [],
    lastEdit: mergeKey === null ? null : { mergeKey, at },
  };
}

function undo<State>(history: History<State>): History<State> {
  const [present] = history.past.slice(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    lastEdit: null,
  };
}

function redo<State>(history: History<State>): History<State> {
  const [present] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future: history.future.slice(1), lastEdit: null };
}
