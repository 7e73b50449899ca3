CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sign_in_name  VARCHAR(120) NOT NULL,
    display_name  VARCHAR(120) NOT NULL,
    role          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at    DATETIME(3)  NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT account_signs_in_by_one_name UNIQUE (sign_in_name),
    CONSTRAINT account_role_is_known CHECK (role IN ('SELLER', 'STAFF')),
    CONSTRAINT account_status_is_known CHECK (status IN ('ACTIVE', 'LOCKED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Only the hash of the token is kept: a stolen table signs nobody in.
CREATE TABLE sign_in_session (
    token_hash   BINARY(32)   NOT NULL PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    last_seen_at DATETIME(3)  NOT NULL,
    expires_at   DATETIME(3)  NOT NULL,
    CONSTRAINT session_belongs_to_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    KEY session_by_expiry (expires_at)
);

-- Fixed windows that every node counts in together.
CREATE TABLE rate_window (
    bucket     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at  DATETIME(3)  NOT NULL,
    used       INT          NOT NULL,
    PRIMARY KEY (bucket, starts_at),
    KEY rate_window_by_start (starts_at)
);

-- Keys that all nodes share and that no configuration needs to name, such as the one that signs form tokens.
CREATE TABLE server_secret (
    name  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value VARBINARY(64) NOT NULL
);
