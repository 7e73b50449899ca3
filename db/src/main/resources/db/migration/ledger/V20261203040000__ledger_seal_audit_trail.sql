-- The audit trail under the seal of the log. A block covers some rows, and the block is what gets a leaf: its root is over
-- hashes of the rows with a salt each, so that the public log tells nothing of who did what.
CREATE TABLE audit_seal (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sealed_rows INT         NOT NULL,
    first_id    BIGINT      NOT NULL,
    last_id     BIGINT      NOT NULL,
    sealed_at   DATETIME(3) NOT NULL,
    KEY audit_seal_by_last (last_id)
);

-- What each row said when it was sealed, so that a row that was edited since can be named.
CREATE TABLE audit_seal_row (
    audit_id BIGINT     NOT NULL PRIMARY KEY,
    seal_id  BIGINT     NOT NULL,
    salt     BINARY(16) NOT NULL,
    hash     BINARY(32) NOT NULL,
    CONSTRAINT audit_row_of_seal FOREIGN KEY (seal_id) REFERENCES audit_seal (id)
);

CREATE TRIGGER audit_seal_waits_for_seal AFTER INSERT ON audit_seal FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('AUDIT', NEW.id);
CREATE TRIGGER audit_seal_stays AFTER UPDATE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Seals are only ever added';
CREATE TRIGGER audit_seal_remains BEFORE DELETE ON audit_seal FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Seals are only ever added';
CREATE TRIGGER audit_seal_row_stays AFTER UPDATE ON audit_seal_row FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Seals are only ever added';
CREATE TRIGGER audit_seal_row_remains BEFORE DELETE ON audit_seal_row FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Seals are only ever added';
CREATE TRIGGER audit_entry_stays AFTER UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only';
CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only';
