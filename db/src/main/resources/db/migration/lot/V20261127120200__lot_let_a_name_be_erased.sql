-- Who took a sample, where, and what they noted are one private part under the seal (see LotSealRepository), so they are
-- erased together. As with the diary, these columns may turn into the neutral text and nothing else may change.
DROP TRIGGER lot_sample_stays;
DELIMITER //
CREATE TRIGGER lot_sample_stays AFTER UPDATE ON lot_sample FOR EACH ROW
BEGIN
    IF NEW.taken_by COLLATE utf8mb4_bin <> '(đã xóa theo yêu cầu)'
            OR NEW.place COLLATE utf8mb4_bin <> '(đã xóa theo yêu cầu)'
            OR COALESCE(NEW.note, '(đã xóa theo yêu cầu)') COLLATE utf8mb4_bin <> '(đã xóa theo yêu cầu)'
            OR NOT (
            NEW.id <=> OLD.id AND NEW.client_id <=> OLD.client_id AND NEW.body_hash <=> OLD.body_hash
            AND NEW.lot_id <=> OLD.lot_id AND NEW.occurred_at <=> OLD.occurred_at
            AND NEW.captured_at <=> OLD.captured_at AND NEW.received_at <=> OLD.received_at
            AND NEW.packs <=> OLD.packs AND BINARY NEW.seal_no <=> BINARY OLD.seal_no
            AND NEW.checks <=> OLD.checks AND NEW.result <=> OLD.result
            AND BINARY NEW.ticket_no <=> BINARY OLD.ticket_no
            AND (NEW.note IS NULL) <=> (OLD.note IS NULL)) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Samples are only ever added';
    END IF;
END //
DELIMITER ;
