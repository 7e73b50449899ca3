-- One way in, for one phone number or address. Neither the code nor the name of the way is here, only their hashes.
CREATE TABLE sign_in_code (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    handle_hash BINARY(32)   NOT NULL,
    kind        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact     VARCHAR(160) NOT NULL,
    account_id  BIGINT       NULL,     -- whose contact it becomes; NULL when it is to sign in
    code_hash   BINARY(32)   NOT NULL,
    sent        INT          NOT NULL,
    sent_at     DATETIME(3)  NOT NULL,
    expires_at  DATETIME(3)  NOT NULL,
    tries       INT          NOT NULL DEFAULT 0,
    used_at     DATETIME(3)  NULL,
    CONSTRAINT code_has_one_handle UNIQUE (handle_hash),
    CONSTRAINT code_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    KEY code_by_expiry (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE buyer_address (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    label        VARCHAR(40)  NOT NULL,
    name         VARCHAR(120) NOT NULL,
    phone        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune_code CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    line         VARCHAR(200) NOT NULL,
    is_default   BOOLEAN      NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    removed_at   DATETIME(3)  NULL,    -- taken away; for a short while it can be put back
    CONSTRAINT address_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT address_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    KEY address_by_removal (removed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Whose orders a checkout's are. One at most: who placed it signed in, or who took it over by a proved contact.
CREATE TABLE buyer_checkout (
    checkout_id BIGINT      NOT NULL PRIMARY KEY,
    account_id  BIGINT      NOT NULL,
    at          DATETIME(3) NOT NULL,
    taken_over  BOOLEAN     NOT NULL,
    CONSTRAINT checkout_is_there FOREIGN KEY (checkout_id) REFERENCES checkout (id),
    CONSTRAINT checkout_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE data_request (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT        NOT NULL,
    kind         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words        VARCHAR(1000) NOT NULL,
    status       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at     DATETIME(3)   NOT NULL,
    answer_by    DATE          NOT NULL,
    done_by      DATE          NOT NULL,
    source       VARCHAR(200)  NOT NULL,
    reply        VARCHAR(1000) NULL,
    answered_at  DATETIME(3)   NULL,
    closed_at    DATETIME(3)   NULL,
    CONSTRAINT data_request_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT data_request_status_is_known CHECK (status IN ('OPEN', 'ANSWERED', 'DONE', 'REFUSED')),
    KEY data_request_by_state (status, done_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What is left of an account that was erased: that there was one, and until when its orders are kept.
CREATE TABLE account_tombstone (
    account_id  BIGINT      NOT NULL PRIMARY KEY,
    erased_at   DATETIME(3) NOT NULL,
    orders_kept INT         NOT NULL,
    kept_until  DATE        NULL,
    CONSTRAINT tombstone_of_account FOREIGN KEY (account_id) REFERENCES account (id)
);
