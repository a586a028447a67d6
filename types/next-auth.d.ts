import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  interface User {
    /** Made at sign-in. Its hash is the key of the session's row. */
    sessionToken: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionToken?: string;
  }
}
