package vn.chophien.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.cooperative.SellerPaused;
import vn.chophien.ledger.NameErased;
import vn.chophien.lot.LotChanged;
import vn.chophien.preorder.PreorderChanged;
import vn.chophien.setting.SettingsChanged;
import vn.chophien.site.DiaryWritten;
import vn.chophien.voucher.VoucherChanged;

/** Drops kept pages as soon as what they show has changed, so that a recall is not hidden by a copy. */
@ApplicationScoped
public class PublicChanges {

    @Inject
    PageCache cache;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LotChanged change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DiaryWritten change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NameErased change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PreorderChanged change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SellerPaused change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoucherChanged change) {
        cache.clear();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged change) {
        cache.clear();
    }
}
