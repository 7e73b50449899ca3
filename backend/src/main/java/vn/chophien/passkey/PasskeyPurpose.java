package vn.chophien.passkey;

/** What a challenge is good for; one for adding a key signs nobody in. */
enum PasskeyPurpose {
    ADD,
    SIGN_IN
}
