-- A complaint may now come from anybody who holds a pack: about a lot, a single pack, or a code that nobody knows.
ALTER TABLE complaint
    MODIFY order_id BIGINT NULL,
    ADD client_id     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- drawn once for each form that was shown
    ADD request_hash  BINARY(32)   NULL,
    ADD token_hash    BINARY(32)   NULL,   -- of the link to the receipt
    ADD kind          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OTHER',
    ADD unit_serial   VARCHAR(40)  NULL,
    ADD code_read     VARCHAR(200) NULL,   -- what stood on the pack, where no lot is known
    ADD order_told    VARCHAR(30)  NULL,   -- the order's number as typed; order_id only when the phone proves it
    ADD reporter_name  VARCHAR(80)  NULL,
    ADD reporter_phone VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD reporter_email VARCHAR(160) NULL,
    ADD consented_at  DATETIME(3)  NULL,   -- to keeping name, phone and e-mail
    ADD share_contact BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD address_hash  BINARY(32)   NULL,   -- keyed; forgotten when the complaint is closed
    ADD answered_at   DATETIME(3)  NULL,
    ADD case_id       BIGINT       NULL,
    ADD CONSTRAINT complaint_is_told_once UNIQUE (client_id),
    ADD CONSTRAINT complaint_receipt_is_one UNIQUE (token_hash),
    ADD CONSTRAINT complaint_kind_is_known
        CHECK (kind IN ('SPOILED', 'FOREIGN_BODY', 'WRONG_LABEL', 'FAKE', 'ILL', 'OTHER')),
    ADD KEY complaint_waiting (closed_at, opened_at);

-- What happened to a complaint, as the one who complained may read it. Rows are only ever added.
CREATE TABLE complaint_event (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    complaint_id BIGINT        NOT NULL,
    at           DATETIME(3)   NOT NULL,
    kind         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    who          VARCHAR(200)  NOT NULL,
    words        VARCHAR(1000) NULL,
    CONSTRAINT event_of_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id),
    CONSTRAINT complaint_event_is_known CHECK (kind IN ('RECEIVED', 'ACKNOWLEDGED', 'SELLER_ASKED', 'SELLER_ANSWERED',
        'REPORTER_ADDED', 'CASE_OPENED', 'CLOSED', 'REJECTED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Several people complained about one lot. open_lot_id is the lot while the case is open, so there is one at most.
CREATE TABLE lot_case (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id            BIGINT       NOT NULL,
    open_lot_id       BIGINT       NULL,
    opened_at         DATETIME(3)  NOT NULL,
    held_at           DATETIME(3)  NULL,     -- when this case put the lot on hold; null when it was on hold already
    sampling_asked_at DATETIME(3)  NOT NULL, -- an inspector is asked to take a sample
    ended_at          DATETIME(3)  NULL,
    outcome           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason            VARCHAR(500) NULL,
    ended_by          VARCHAR(120) NULL,
    CONSTRAINT case_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT lot_has_one_open_case UNIQUE (open_lot_id),
    CONSTRAINT case_is_open_or_ended CHECK ((open_lot_id IS NULL) = (ended_at IS NOT NULL)),
    CONSTRAINT case_outcome_is_known CHECK (outcome IN ('RELEASED', 'RECALL', 'TOO_FEW'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE complaint ADD CONSTRAINT complaint_of_case FOREIGN KEY (case_id) REFERENCES lot_case (id);

-- When complaints become a case. Operators add a row with a later day; one person alone is never enough.
CREATE TABLE complaint_rule (
    since         DATE         NOT NULL PRIMARY KEY,
    window_days   INT          NOT NULL,
    people_needed INT          NOT NULL,
    weight_needed INT          NOT NULL,
    source        VARCHAR(200) NOT NULL,
    sample_data   BOOLEAN      NOT NULL,
    CONSTRAINT nobody_opens_a_case_alone CHECK (people_needed >= 2),
    CONSTRAINT complaint_window_is_some CHECK (window_days > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO complaint_rule VALUES ('2020-01-01', 30, 2, 2, 'Quy ước của chợ, dữ liệu minh họa', TRUE);

-- How much a kind of complaint counts towards a case; none at all where the food itself is not in doubt.
CREATE TABLE complaint_weight (
    kind   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since  DATE        NOT NULL,
    weight INT         NOT NULL,
    PRIMARY KEY (kind, since),
    CONSTRAINT complaint_weight_is_not_negative CHECK (weight >= 0)
);

INSERT INTO complaint_weight VALUES
    ('SPOILED', '2020-01-01', 1), ('FOREIGN_BODY', '2020-01-01', 1), ('ILL', '2020-01-01', 1),
    ('FAKE', '2020-01-01', 1), ('WRONG_LABEL', '2020-01-01', 0), ('OTHER', '2020-01-01', 0);

-- How long each step may take. The row that counts is the newest one on the day of the complaint.
CREATE TABLE complaint_clock (
    step        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since       DATE         NOT NULL,
    amount      INT          NOT NULL,
    unit        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source      VARCHAR(200) NOT NULL,
    sample_data BOOLEAN      NOT NULL,
    PRIMARY KEY (step, since),
    CONSTRAINT clock_step_is_known CHECK (step IN ('ACKNOWLEDGE', 'SELLER_ANSWER', 'CLOSE')),
    CONSTRAINT clock_unit_is_known CHECK (unit IN ('HOURS', 'DAYS', 'WORKING_DAYS')),
    CONSTRAINT clock_runs CHECK (amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO complaint_clock VALUES
    ('ACKNOWLEDGE', '2020-01-01', 3, 'WORKING_DAYS', 'Luật 19/2023/QH15, điều 31 khoản 2', FALSE),
    ('SELLER_ANSWER', '2020-01-01', 24, 'HOURS', 'Quy ước của chợ, dữ liệu minh họa', TRUE),
    ('CLOSE', '2020-01-01', 30, 'DAYS', 'Quy ước của chợ, dữ liệu minh họa', TRUE);
