package vn.chophien.stall;

import vn.chophien.cooperative.BankAccount;

/** A real market, and the account of whoever manages it. */
public record StallMarket(long id, String name, String address, BankAccount account, long stalls) {}
