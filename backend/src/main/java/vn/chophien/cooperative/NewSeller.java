package vn.chophien.cooperative;

import org.jspecify.annotations.Nullable;

/** Somebody whom the department has checked and lets in. */
public record NewSeller(
        SellerKind kind,
        String name,
        String representative,
        @Nullable String registrationNo,
        @Nullable String taxCode,
        String phone,
        @Nullable String email,
        String communeCode,
        String addressLine,
        @Nullable BankAccount bank,
        boolean sampleData) {}
