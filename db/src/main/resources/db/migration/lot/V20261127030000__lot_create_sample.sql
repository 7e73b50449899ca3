-- A sample that the department took of a lot: the visit, whether or not anything is known yet. What was found is a row of
-- lot_test like any other report, so that the lot's page, the exports and EPCIS need no second kind of result.
CREATE TABLE lot_sample (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id   CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_hash   BINARY(32)   NOT NULL,          -- of what was sent, to tell a repeat from another form under one id
    lot_id      BIGINT       NOT NULL,
    occurred_at DATETIME(3)  NOT NULL,          -- when it was taken, as the inspector says
    captured_at DATETIME(3)  NOT NULL,          -- when the form was filled in, by the phone's clock
    received_at DATETIME(3)  NOT NULL,          -- when it came, by the market's clock
    place       VARCHAR(200) NOT NULL,
    packs       INT          NOT NULL,
    seal_no     VARCHAR(40)  NULL,
    checks      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- what was found in order, by SampleCheck
    result      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- as the form said that day
    ticket_no   VARCHAR(60)  NULL,
    note        VARCHAR(500) NULL,
    taken_by    VARCHAR(120) NOT NULL,
    CONSTRAINT sample_comes_once UNIQUE (client_id),
    CONSTRAINT sample_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT sample_result_is_known CHECK (result IN ('PASSED', 'FAILED', 'PENDING')),
    CONSTRAINT sample_packs_not_negative CHECK (packs >= 0),
    KEY sample_by_lot (lot_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE lot_test
    ADD COLUMN sample_id   BIGINT      NULL,    -- none: the seller had the lot tested
    ADD COLUMN recorded_at DATETIME(3) NULL,
    ADD CONSTRAINT sample_has_one_result UNIQUE (sample_id),
    ADD CONSTRAINT test_of_sample FOREIGN KEY (sample_id) REFERENCES lot_sample (id);

CREATE TRIGGER lot_sample_waits_for_seal AFTER INSERT ON lot_sample FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('LOT_SAMPLE', NEW.id);
CREATE TRIGGER lot_sample_stays AFTER UPDATE ON lot_sample FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Samples are only ever added';
CREATE TRIGGER lot_sample_remains BEFORE DELETE ON lot_sample FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Samples are only ever added';
