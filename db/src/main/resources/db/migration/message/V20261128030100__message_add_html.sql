-- A letter is kept twice: as plain text, and as a mail program shows it.
ALTER TABLE message_outbox MODIFY COLUMN body VARCHAR(4000) NOT NULL, ADD COLUMN html TEXT NULL;
