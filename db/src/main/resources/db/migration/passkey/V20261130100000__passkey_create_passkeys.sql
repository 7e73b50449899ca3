-- The name of an account on its owner's devices: random, so that it tells nothing about them.
CREATE TABLE passkey_user (
    account_id BIGINT     NOT NULL PRIMARY KEY,
    handle     BINARY(32) NOT NULL,
    CONSTRAINT passkey_user_has_one_handle UNIQUE (handle),
    CONSTRAINT passkey_user_is_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Keys that buyers' devices hold. Only the public half is here: it opens nothing.
CREATE TABLE passkey (
    id            BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id    BIGINT          NOT NULL,
    credential_id VARBINARY(1023) NOT NULL,
    public_key    VARBINARY(2048) NOT NULL,            -- a COSE_Key
    sign_count    BIGINT          NOT NULL,            -- never goes back; 0 for devices that do not count
    portable      BOOLEAN         NOT NULL,            -- may be on several of its owner's devices
    transports    VARCHAR(110)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(60)     NOT NULL,
    made_at       DATETIME(3)     NOT NULL,
    last_used_at  DATETIME(3)     NULL,
    CONSTRAINT passkey_is_known_once UNIQUE (credential_id),
    CONSTRAINT passkey_of_account FOREIGN KEY (account_id) REFERENCES passkey_user (account_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What devices are asked to sign, until they do. Neither the challenge nor the cookie of its browser is here, only their hashes.
CREATE TABLE passkey_challenge (
    challenge_hash BINARY(32)  NOT NULL PRIMARY KEY,
    purpose        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holder_hash    BINARY(32)  NOT NULL,
    expires_at     DATETIME(3) NOT NULL,
    CONSTRAINT passkey_purpose_is_known CHECK (purpose IN ('ADD', 'SIGN_IN')),
    KEY passkey_challenge_by_expiry (expires_at)
);
