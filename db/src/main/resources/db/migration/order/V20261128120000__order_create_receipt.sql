-- What a buyer got and owed when the parcel was packed, in the exact words of which a commitment is sealed. A parcel that
-- is packed anew gets another receipt; the newest counts.
CREATE TABLE order_receipt (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id  BIGINT      NOT NULL,
    packed_at DATETIME(3) NOT NULL,
    text      MEDIUMTEXT  NOT NULL,
    KEY receipt_by_order (order_id),
    CONSTRAINT receipt_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TRIGGER order_receipt_waits_for_seal AFTER INSERT ON order_receipt FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('RECEIPT', NEW.id);
CREATE TRIGGER order_receipt_stays AFTER UPDATE ON order_receipt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Receipts are only ever added';
CREATE TRIGGER order_receipt_remains BEFORE DELETE ON order_receipt FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Receipts are only ever added';
