-- The key that an authenticator app shares with the market, sealed; in force once it was proved by a code.
CREATE TABLE totp (
    account_id   BIGINT         NOT NULL PRIMARY KEY,
    secret       VARBINARY(200) NOT NULL,
    confirmed_at DATETIME(3)    NULL,
    last_step    BIGINT         NOT NULL DEFAULT 0, -- codes of this step and before are used up
    CONSTRAINT totp_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- For who lost the app: each works once, and only its hash is here.
CREATE TABLE recovery_code (
    account_id BIGINT      NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    used_at    DATETIME(3) NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A password that somebody else chose: good for one purpose, to set one's own.
CREATE TABLE temporary_password (
    account_id  BIGINT      NOT NULL PRIMARY KEY,
    valid_until DATETIME(3) NOT NULL,
    CONSTRAINT temporary_password_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Somebody whose password was right and who has not shown the rest yet. Kept apart from sessions, so that nothing that
-- reads those can take one for the other.
CREATE TABLE sign_in_half (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    device     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
    code_given BOOLEAN     NOT NULL DEFAULT FALSE,
    expires_at DATETIME(3) NOT NULL,
    CONSTRAINT sign_in_half_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    KEY sign_in_half_by_expiry (expires_at)
);
