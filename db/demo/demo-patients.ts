import { type DemoProgram, deskProgram, firstDays, nextVisit, spanishProgram } from "@/db/demo/demo-programs";
import type { Locale } from "@/lib/locale";

export type DemoPatient = {
  displayName: string;
  language: Locale;
  yearOfBirth: number;
  timeZone: string;
  programs: DemoProgram[];
};

export const demoPatients: DemoPatient[] = [
  {
    displayName: "Demo Patient A – desk worker",
    language: "en",
    yearOfBirth: 1984,
    timeZone: "America/New_York",
    programs: [deskProgram, firstDays],
  },
  {
    displayName: "Demo Patient B – reads Spanish",
    language: "es",
    yearOfBirth: 1957,
    timeZone: "America/Chicago",
    programs: [spanishProgram],
  },
  {
    displayName: "Demo Patient C – new today",
    language: "en",
    yearOfBirth: 1949,
    timeZone: "America/Los_Angeles",
    programs: [nextVisit],
  },
];

export type DemoLink = {
  name: string;
  programName: string;
  label: string;
  createdDaysAgo: number;
  expiredDaysAgo: number | null;
  revokedDaysAgo: number | null;
  firstOpenedDaysAgo: number;
  lastOpenedDaysAgo: number;
};

const openLink = { expiredDaysAgo: null, revokedDaysAgo: null, lastOpenedDaysAgo: 1 };

export const demoLinks: DemoLink[] = [
  {
    ...openLink,
    name: "phone",
    programName: deskProgram.name,
    label: "Phone",
    createdDaysAgo: 13,
    firstOpenedDaysAgo: 13,
  },
  {
    name: "first visit",
    programName: deskProgram.name,
    label: "Sent at the first visit",
    createdDaysAgo: 21,
    expiredDaysAgo: 12,
    revokedDaysAgo: null,
    firstOpenedDaysAgo: 21,
    lastOpenedDaysAgo: 13,
  },
  {
    name: "old phone",
    programName: deskProgram.name,
    label: "Old phone, lost",
    createdDaysAgo: 19,
    expiredDaysAgo: null,
    revokedDaysAgo: 13,
    firstOpenedDaysAgo: 19,
    lastOpenedDaysAgo: 15,
  },
  {
    ...openLink,
    name: "teléfono",
    programName: spanishProgram.name,
    label: "Phone",
    createdDaysAgo: 12,
    firstOpenedDaysAgo: 12,
  },
];
