-- A look now also compares lots with the land. Everything is looked over once more, a few seasons at a time; flags that
-- stand are not raised twice.
DELETE FROM flag_look;
