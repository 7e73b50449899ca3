-- An order that is handed over tells two events, its packing and its sale; both by the line of its history.
ALTER TABLE epcis_event DROP CONSTRAINT event_source_is_known;
ALTER TABLE epcis_event ADD CONSTRAINT event_source_is_known
    CHECK (source IN ('DIARY', 'DIARY_ERROR', 'STEP', 'TEST', 'PACKING', 'ORDER', 'CAPTURED'));
