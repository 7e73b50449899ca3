-- Lots whose sale is stopped are few; whoever looks for them need not look at all others.
CREATE INDEX lot_by_status ON lot (status, id);
