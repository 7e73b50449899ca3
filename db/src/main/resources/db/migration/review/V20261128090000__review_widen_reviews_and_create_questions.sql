-- A review may be changed by its buyer, answered by the seller, and hidden by staff when it breaks the law. It stays a row and
-- keeps counting whatever happens to it.
ALTER TABLE review
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD COLUMN changed_at DATETIME(3) NULL,
    ADD COLUMN hidden_for VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN hidden_at DATETIME(3) NULL;

CREATE TABLE review_photo (
    review_id BIGINT   NOT NULL,
    hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place     TINYINT  NOT NULL,
    PRIMARY KEY (review_id, hash),
    CONSTRAINT photo_of_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT review_photo_is_kept FOREIGN KEY (hash) REFERENCES picture (hash),
    KEY review_photo_by_hash (hash)
);

-- What stood in a review before somebody changed it, and who did.
CREATE TABLE review_change (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id  BIGINT        NOT NULL,
    at         DATETIME(3)   NOT NULL,
    who        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor      VARCHAR(120)  NOT NULL,
    stars      TINYINT       NOT NULL,
    body       VARCHAR(1000) NOT NULL,
    answer     VARCHAR(1000) NULL,
    hidden_for VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT change_of_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT review_change_is_by_somebody CHECK (who IN ('BUYER', 'SELLER', 'STAFF'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE product_question (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it is one question
    product_id  BIGINT        NOT NULL,
    asker       VARCHAR(80)   NOT NULL,
    email       VARCHAR(160)  NULL,        -- for the letter with the answer; forgotten once that is written
    body        VARCHAR(500)  NOT NULL,
    asked_at    DATETIME(3)   NOT NULL,
    answer      VARCHAR(1000) NULL,
    answered_at DATETIME(3)   NULL,
    hidden_for  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    hidden_at   DATETIME(3)   NULL,
    version     INT           NOT NULL DEFAULT 0,
    CONSTRAINT question_is_asked_once UNIQUE (client_id),
    CONSTRAINT question_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    KEY question_by_product (product_id, asked_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE voice_report (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id   BIGINT       NULL,
    question_id BIGINT       NULL,
    reason      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reporter    BINARY(32)   NOT NULL, -- keyed hash of an address, so that one person counts once
    reported_at DATETIME(3)  NOT NULL,
    settled_at  DATETIME(3)  NULL,
    CONSTRAINT report_of_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT report_of_question FOREIGN KEY (question_id) REFERENCES product_question (id),
    CONSTRAINT review_reported_once_by_one UNIQUE (review_id, reporter),
    CONSTRAINT question_reported_once_by_one UNIQUE (question_id, reporter),
    KEY voice_report_waiting (settled_at, id)
);
