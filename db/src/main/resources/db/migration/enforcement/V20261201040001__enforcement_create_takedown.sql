-- What an authority wants taken off the shelves, until when, and what became of it. It concerns one seller.
CREATE TABLE takedown (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it is one order
    seller_id   BIGINT       NOT NULL,
    whole       BOOLEAN      NOT NULL,      -- everything that the seller offers, also what comes later
    number      VARCHAR(60)  NOT NULL,      -- as the authority's register has it
    issued_on   DATE         NOT NULL,
    authority   VARCHAR(160) NOT NULL,
    reason      VARCHAR(500) NOT NULL,
    received_at DATETIME(3)  NOT NULL,
    due_at      DATETIME(3)  NOT NULL,      -- by the rule of the day on which it came; stays as it was
    source      VARCHAR(200) NOT NULL,
    recorded_at DATETIME(3)  NOT NULL,
    recorded_by VARCHAR(120) NOT NULL,
    done_at     DATETIME(3)  NULL,
    done_by     VARCHAR(120) NULL,
    lifted_at   DATETIME(3)  NULL,
    lifted_by   VARCHAR(120) NULL,
    lift_reason VARCHAR(500) NULL,
    CONSTRAINT takedown_is_recorded_once UNIQUE (client_id),
    CONSTRAINT takedown_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    KEY takedown_by_state (lifted_at, done_at, due_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Its listings, with what they were just before and just after it was carried out: the proof that it was.
CREATE TABLE takedown_listing (
    takedown_id   BIGINT       NOT NULL,
    product_id    BIGINT       NOT NULL,
    name          VARCHAR(200) NOT NULL,    -- as it was called then
    status_before VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    status_after  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    restored_at   DATETIME(3)  NULL,
    PRIMARY KEY (takedown_id, product_id),
    CONSTRAINT listing_of_takedown FOREIGN KEY (takedown_id) REFERENCES takedown (id),
    CONSTRAINT takedown_of_listing FOREIGN KEY (product_id) REFERENCES product (id),
    KEY takedown_by_product (product_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the seller says against it, and the answer.
CREATE TABLE takedown_appeal (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    takedown_id BIGINT        NOT NULL,
    words       VARCHAR(1000) NOT NULL,
    said_at     DATETIME(3)   NOT NULL,
    said_by     VARCHAR(120)  NOT NULL,
    upheld      BOOLEAN       NULL,         -- whether the seller was right
    answer      VARCHAR(500)  NULL,
    answered_at DATETIME(3)   NULL,
    answered_by VARCHAR(120)  NULL,
    CONSTRAINT appeal_of_takedown FOREIGN KEY (takedown_id) REFERENCES takedown (id),
    KEY appeal_by_answer (answered_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
