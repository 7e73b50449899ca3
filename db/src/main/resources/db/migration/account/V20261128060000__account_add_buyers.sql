-- Buyers sign in by a phone number or an address that they proved to be theirs. A password is theirs to add.
ALTER TABLE account DROP CONSTRAINT account_role_is_known;
ALTER TABLE account ADD CONSTRAINT account_role_is_known CHECK (role IN ('SELLER', 'STAFF', 'BUYER'));
ALTER TABLE account DROP CONSTRAINT account_status_is_known;
ALTER TABLE account ADD CONSTRAINT account_status_is_known CHECK (status IN ('ACTIVE', 'LOCKED', 'ERASED'));
ALTER TABLE account ADD COLUMN erased_at DATETIME(3) NULL;

-- Only what was proved by a code is here.
CREATE TABLE account_contact (
    account_id  BIGINT       NOT NULL,
    kind        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value       VARCHAR(160) NOT NULL, -- E.164, or an e-mail address in small letters
    verified_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (account_id, kind),
    CONSTRAINT contact_belongs_to_one_account UNIQUE (kind, value),
    CONSTRAINT contact_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT contact_kind_is_known CHECK (kind IN ('PHONE', 'EMAIL'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE sign_in_session ADD COLUMN device VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NULL;

-- Browsers that somebody signed in with before. The browser holds a random name, this table its hash.
CREATE TABLE account_device (
    account_id  BIGINT      NOT NULL,
    device_hash BINARY(32)  NOT NULL,
    first_at    DATETIME(3) NOT NULL,
    last_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id, device_hash),
    CONSTRAINT device_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Each yes and each no to one purpose, never changed: what was asked, when, where, and a hash over it and the row before.
CREATE TABLE consent_event (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    purpose      VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given        BOOLEAN      NOT NULL,
    text_version VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text         VARCHAR(500) NOT NULL,
    channel      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at           DATETIME(3)  NOT NULL,
    proof        BINARY(32)   NOT NULL,
    CONSTRAINT consent_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    KEY consent_by_purpose (purpose, account_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
