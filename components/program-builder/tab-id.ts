import { v7 as uuidv7 } from "uuid";

/** Names this load of the page: what an earlier load kept is offered back, its own copy is not. */
export const tabId = uuidv7();
