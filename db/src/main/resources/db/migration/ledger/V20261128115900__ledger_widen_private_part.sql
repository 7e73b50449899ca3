-- A receipt of a whole order is longer than a name. No longer than the longest leaf (65,535 bytes).
ALTER TABLE log_private MODIFY body MEDIUMTEXT NOT NULL;
