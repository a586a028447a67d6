/** The way into the demo clinic. No secret: it is printed at every start with the demo, for everybody to use. */
export const demoSignIn = { email: "demo@homestretch.example", password: "slow-river-42-lantern" } as const;
