-- The name of who typed a line in stands in the seal only as a salted commitment, so that it can be taken away on that
-- person's request while the line stays proven. The narrowest door: the server's database user
-- gets UPDATE on this one column, and this trigger lets it, or the owner, change it to the neutral text and nothing else.
-- The column stays NOT NULL and in its place because the previous release reads and writes it there. A column that is
-- added to the table later must be added to this list, which ErasureIT checks.
DROP TRIGGER diary_entry_stays;
DELIMITER //
CREATE TRIGGER diary_entry_stays AFTER UPDATE ON diary_entry FOR EACH ROW
BEGIN
    IF NEW.entered_by COLLATE utf8mb4_bin <> '(đã xóa theo yêu cầu)' OR NOT (
            NEW.id <=> OLD.id AND NEW.client_id <=> OLD.client_id AND NEW.season_id <=> OLD.season_id
            AND NEW.kind <=> OLD.kind AND NEW.occurred_at <=> OLD.occurred_at AND NEW.captured_at <=> OLD.captured_at
            AND NEW.received_at <=> OLD.received_at AND BINARY NEW.performer <=> BINARY OLD.performer
            AND BINARY NEW.material <=> BINARY OLD.material
            AND BINARY NEW.active_ingredient <=> BINARY OLD.active_ingredient
            AND BINARY NEW.target <=> BINARY OLD.target AND BINARY NEW.amount <=> BINARY OLD.amount
            AND NEW.phi_days <=> OLD.phi_days AND NEW.harvest_grams <=> OLD.harvest_grams
            AND BINARY NEW.note <=> BINARY OLD.note AND NEW.corrects_id <=> OLD.corrects_id
            AND BINARY NEW.correction_reason <=> BINARY OLD.correction_reason AND BINARY NEW.plot <=> BINARY OLD.plot
            AND BINARY NEW.weather <=> BINARY OLD.weather AND BINARY NEW.supplier <=> BINARY OLD.supplier
            AND BINARY NEW.method <=> BINARY OLD.method AND BINARY NEW.treatment <=> BINARY OLD.treatment
            AND BINARY NEW.density <=> BINARY OLD.density AND BINARY NEW.water_source <=> BINARY OLD.water_source
            AND BINARY NEW.fertiliser_kind <=> BINARY OLD.fertiliser_kind AND BINARY NEW.npk <=> BINARY OLD.npk
            AND BINARY NEW.dose <=> BINARY OLD.dose AND BINARY NEW.water_amount <=> BINARY OLD.water_amount
            AND BINARY NEW.treated_area <=> BINARY OLD.treated_area AND BINARY NEW.equipment <=> BINARY OLD.equipment
            AND BINARY NEW.work_reason <=> BINARY OLD.work_reason AND BINARY NEW.head_count <=> BINARY OLD.head_count
            AND BINARY NEW.grade <=> BINARY OLD.grade AND BINARY NEW.destination <=> BINARY OLD.destination
            AND BINARY NEW.laboratory <=> BINARY OLD.laboratory AND BINARY NEW.report_no <=> BINARY OLD.report_no
            AND BINARY NEW.result <=> BINARY OLD.result AND NEW.source <=> OLD.source AND NEW.listed <=> OLD.listed
            AND BINARY NEW.override_reason <=> BINARY OLD.override_reason AND NEW.withdraws <=> OLD.withdraws
            AND NEW.body_hash <=> OLD.body_hash AND BINARY NEW.packing_place <=> BINARY OLD.packing_place
            AND BINARY NEW.spec <=> BINARY OLD.spec AND BINARY NEW.lot_ref <=> BINARY OLD.lot_ref
            AND BINARY NEW.customer_kind <=> BINARY OLD.customer_kind
            AND BINARY NEW.quarantine_paper <=> BINARY OLD.quarantine_paper
            AND NEW.amount_unit <=> OLD.amount_unit AND NEW.amount_thousandth <=> OLD.amount_thousandth
            AND NEW.amount_pieces <=> OLD.amount_pieces AND NEW.amount_grams <=> OLD.amount_grams
            AND NEW.device_id <=> OLD.device_id AND NEW.device_sent_at <=> OLD.device_sent_at
            AND NEW.clock_skew_ms <=> OLD.clock_skew_ms) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';
    END IF;
END //
DELIMITER ;
