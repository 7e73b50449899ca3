-- From planting to harvest, beside what a hectare gives: both are figures that staff keep, dated and with their source.
-- The days are estimates for show until the department puts in its own.
ALTER TABLE crop_yield
    ADD COLUMN days_from INT NULL,  -- days from planting to the first usual harvest; null while nobody knows
    ADD COLUMN days_to   INT NULL,  -- and to the last one
    ADD CONSTRAINT yield_days_in_order CHECK ((days_from IS NULL) = (days_to IS NULL) AND (days_from IS NULL OR (days_from > 0 AND days_to >= days_from)));

UPDATE crop_yield SET days_from = 270, days_to = 330 WHERE sample_data AND crop_norm = 'dong rieng';
UPDATE crop_yield SET days_from = 100, days_to = 125 WHERE sample_data AND crop_norm = 'lua';
UPDATE crop_yield SET days_from = 110, days_to = 135 WHERE sample_data AND crop_norm = 'lua nep';
UPDATE crop_yield SET days_from = 65, days_to = 80 WHERE sample_data AND crop_norm = 'ngo nep';
UPDATE crop_yield SET days_from = 95, days_to = 120 WHERE sample_data AND crop_norm = 'lac';
UPDATE crop_yield SET days_from = 85, days_to = 105 WHERE sample_data AND crop_norm = 'dau tuong';
UPDATE crop_yield SET days_from = 170, days_to = 210 WHERE sample_data AND crop_norm = 'khoai mon';
UPDATE crop_yield SET days_from = 240, days_to = 300 WHERE sample_data AND crop_norm = 'gung';
UPDATE crop_yield SET days_from = 240, days_to = 300 WHERE sample_data AND crop_norm = 'nghe vang';
UPDATE crop_yield SET days_from = 70, days_to = 110 WHERE sample_data AND crop_norm = 'bi xanh thom';
UPDATE crop_yield SET days_from = 25, days_to = 40 WHERE sample_data AND crop_norm = 'cai ngot';
UPDATE crop_yield SET days_from = 70, days_to = 210 WHERE sample_data AND crop_norm = 'su su';
UPDATE crop_yield SET days_from = 75, days_to = 180 WHERE sample_data AND crop_norm = 'ot chi thien';
UPDATE crop_yield SET days_from = 210, days_to = 300 WHERE sample_data AND crop_norm = 'hong khong hat';
UPDATE crop_yield SET days_from = 240, days_to = 330 WHERE sample_data AND crop_norm = 'quyt';
UPDATE crop_yield SET days_from = 90, days_to = 150 WHERE sample_data AND crop_norm = 'mo vang';
UPDATE crop_yield SET days_from = 300, days_to = 390 WHERE sample_data AND crop_norm = 'chuoi tay';
UPDATE crop_yield SET days_from = 30, days_to = 330 WHERE sample_data AND crop_norm = 'che shan tuyet';

-- How much of the crop was lost or thinned out, as a share of what stood then. The narrow door of the erased name stays as it
-- is: a column that is added must be in its list.
ALTER TABLE diary_entry ADD COLUMN loss_share VARCHAR(8) NULL;
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
            AND NEW.clock_skew_ms <=> OLD.clock_skew_ms
            AND BINARY NEW.loss_share <=> BINARY OLD.loss_share) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Diary lines are only ever added';
    END IF;
END //
DELIMITER ;
