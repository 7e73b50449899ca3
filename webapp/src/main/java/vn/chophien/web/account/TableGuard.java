package vn.chophien.web.account;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import vn.chophien.web.shared.TakesTables;

/** Stands before forms with tables, which are larger than others, as before those with pictures. */
@Provider
@TakesTables
@Priority(Priorities.AUTHENTICATION - 2)
public class TableGuard extends PictureGuard {}
