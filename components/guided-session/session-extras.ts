// What a session can begin without: one script of its own, which is no part of the page's first load.
import { SessionCues } from "./session-cues";
import { SessionMotion } from "./session-motion";
import { SessionSettings } from "./session-settings";

export const sessionExtras = { SessionCues, SessionMotion, SessionSettings };
