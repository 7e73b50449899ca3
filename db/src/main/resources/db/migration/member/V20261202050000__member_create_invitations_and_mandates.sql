-- Somebody is asked to work for a seller. The link is known here by its hash; used, it is used up.
CREATE TABLE seller_invitation (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id    BIGINT       NOT NULL,
    role         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    contact      VARCHAR(120) NOT NULL,
    token_hash   BINARY(32)   NOT NULL,
    client_id    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_by   BIGINT       NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    expires_at   DATETIME(3)  NOT NULL,
    accepted_by  BIGINT       NULL,
    accepted_at  DATETIME(3)  NULL,
    withdrawn_at DATETIME(3)  NULL,
    CONSTRAINT invitation_has_one_link UNIQUE (token_hash),
    CONSTRAINT invitation_comes_once UNIQUE (seller_id, client_id),
    CONSTRAINT invitation_to_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT invitation_by_account FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT invitation_taken_by_account FOREIGN KEY (accepted_by) REFERENCES account (id),
    CONSTRAINT invitation_role_is_known CHECK (role IN ('MANAGER', 'RECORDER', 'PACKER', 'BOOKKEEPER'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who was a member, and until when: for taking a slip back, and for knowing afterwards. Rows are only ever added.
CREATE TABLE seller_member_past (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since      DATETIME(3) NOT NULL,
    ended_at   DATETIME(3) NOT NULL,
    ended_by   BIGINT      NOT NULL,
    CONSTRAINT past_member_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT past_member_has_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A household lets a helper act for it: for what, until when, and under which text it agreed.
CREATE TABLE seller_mandate (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id       BIGINT       NOT NULL,
    helper_id       BIGINT       NOT NULL,
    scopes          VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_version VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ends_on         DATE         NOT NULL,
    client_id       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    granted_by      BIGINT       NOT NULL, -- a manager of the household, or staff who filed the paper
    granted_at      DATETIME(3)  NOT NULL,
    paper_sealed    MEDIUMBLOB   NULL,     -- a photo of the consent on paper
    withdrawn_by    BIGINT       NULL,
    withdrawn_at    DATETIME(3)  NULL,
    sample_data     BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT mandate_comes_once UNIQUE (seller_id, client_id),
    CONSTRAINT mandate_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT mandate_for_helper FOREIGN KEY (helper_id) REFERENCES account (id),
    CONSTRAINT mandate_by_account FOREIGN KEY (granted_by) REFERENCES account (id),
    KEY mandate_by_helper (helper_id, withdrawn_at, ends_on)
);
