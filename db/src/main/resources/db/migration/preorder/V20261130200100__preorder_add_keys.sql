-- A buyer takes over what they asked for as a guest, and may want to be forgotten: both look for their phone or address.
ALTER TABLE preorder_request
    ADD KEY request_by_buyer_phone (buyer_phone),
    ADD KEY request_by_buyer_email (buyer_email);

-- Everybody may list what takes requests, the next to close first.
ALTER TABLE preorder
    ADD KEY preorder_by_closing (status, closes_at);
