-- What a helper did stands under their own account and under the consent by which they did it.
ALTER TABLE audit_entry ADD COLUMN mandate_id BIGINT NULL;
CREATE INDEX audit_entry_by_mandate ON audit_entry (mandate_id, id);
