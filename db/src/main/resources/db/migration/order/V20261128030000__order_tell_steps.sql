-- Which steps of an order its buyer and seller were told of by message. What happened before is not told any more.
ALTER TABLE order_event ADD COLUMN told BOOLEAN NOT NULL DEFAULT FALSE, ADD KEY order_event_untold (told, id);
UPDATE order_event SET told = TRUE;
