package vn.chophien.twostep;

/** What is still asked of somebody whose password was right. */
public enum SignInStep {
    CODE,
    PASSWORD,
    ENROL,
    NOTHING;

    /**
     * The code comes first: whoever has only the password changes nothing.
     *
     * @param hasApp an authenticator app is set up
     * @param codeGiven its code was right
     * @param temporary the password was given by somebody else
     * @param mustHaveApp the account gets nowhere without an app
     */
    static SignInStep next(boolean hasApp, boolean codeGiven, boolean temporary, boolean mustHaveApp) {
        if (hasApp && !codeGiven) {
            return CODE;
        }
        if (temporary) {
            return PASSWORD;
        }
        return mustHaveApp && !hasApp ? ENROL : NOTHING;
    }
}
