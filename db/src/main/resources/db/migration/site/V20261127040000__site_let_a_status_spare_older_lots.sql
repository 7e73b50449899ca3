-- Staff may stop a code for what is harvested from a day on and leave older lots for sale; without their word, all stop.
ALTER TABLE site_code_status ADD COLUMN spares_older BOOLEAN NOT NULL DEFAULT FALSE;
