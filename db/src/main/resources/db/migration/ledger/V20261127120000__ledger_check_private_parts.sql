-- Leaves whose private part was erased on request: an audit counts them, they are no fault.
ALTER TABLE log_audit ADD COLUMN erased BIGINT NOT NULL DEFAULT 0;

-- A private part is deleted whole or stays as it is; nobody has a reason to change one.
CREATE TRIGGER log_private_stays AFTER UPDATE ON log_private FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A private part is only ever deleted';
