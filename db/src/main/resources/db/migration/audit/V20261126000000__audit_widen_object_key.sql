-- A product is named by its address, which is longer than the key was.
ALTER TABLE audit_entry MODIFY object_key VARCHAR(100) NOT NULL;
CREATE INDEX audit_entry_by_action ON audit_entry (action, at);
