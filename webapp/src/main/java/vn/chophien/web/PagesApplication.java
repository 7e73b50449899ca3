package vn.chophien.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import vn.chophien.web.account.AccountPages;
import vn.chophien.web.account.CodePages;
import vn.chophien.web.account.InvitationPages;
import vn.chophien.web.account.LanguagePages;
import vn.chophien.web.account.PasskeyPages;
import vn.chophien.web.account.PasskeySignInPages;
import vn.chophien.web.account.PictureGuard;
import vn.chophien.web.account.SecurityPages;
import vn.chophien.web.account.SignInGuard;
import vn.chophien.web.account.SignInPages;
import vn.chophien.web.account.StepPages;
import vn.chophien.web.account.TableGuard;
import vn.chophien.web.account.TwoStepPages;
import vn.chophien.web.buyer.AddressPages;
import vn.chophien.web.buyer.ConsentPages;
import vn.chophien.web.buyer.DataPages;
import vn.chophien.web.buyer.NewsLeavePages;
import vn.chophien.web.buyer.OwnOrderPages;
import vn.chophien.web.buyer.PrivacyPages;
import vn.chophien.web.catalogue.ComparePages;
import vn.chophien.web.catalogue.DeliveredToPages;
import vn.chophien.web.catalogue.ProductPages;
import vn.chophien.web.catalogue.QuestionPages;
import vn.chophien.web.catalogue.ReviewPages;
import vn.chophien.web.catalogue.SavedPages;
import vn.chophien.web.catalogue.VoiceReportPages;
import vn.chophien.web.catalogue.WherePages;
import vn.chophien.web.complaint.LotReportPages;
import vn.chophien.web.complaint.ReportPages;
import vn.chophien.web.console.BanDeskPages;
import vn.chophien.web.console.BannerDeskPages;
import vn.chophien.web.console.BulkReviewPages;
import vn.chophien.web.console.CalendarDeskPages;
import vn.chophien.web.console.CodeNeedDeskPages;
import vn.chophien.web.console.ComplaintDeskPages;
import vn.chophien.web.console.DataRequestDeskPages;
import vn.chophien.web.console.DisclosureDeskPages;
import vn.chophien.web.console.DossierDeskPages;
import vn.chophien.web.console.DossierSheetPages;
import vn.chophien.web.console.EraseDeskPages;
import vn.chophien.web.console.ExportDeskPages;
import vn.chophien.web.console.FarmProductDeskPages;
import vn.chophien.web.console.FigureDeskPages;
import vn.chophien.web.console.FlagDeskPages;
import vn.chophien.web.console.FlagLimitDeskPages;
import vn.chophien.web.console.ListingWordDeskPages;
import vn.chophien.web.console.LogPages;
import vn.chophien.web.console.LotCaseDeskPages;
import vn.chophien.web.console.LotDeskPages;
import vn.chophien.web.console.MandateDeskPages;
import vn.chophien.web.console.MarketNewsDeskPages;
import vn.chophien.web.console.MoneyBookDeskPages;
import vn.chophien.web.console.OcopDeskPages;
import vn.chophien.web.console.OrderRegisterPages;
import vn.chophien.web.console.OverviewPages;
import vn.chophien.web.console.PartnerDeskPages;
import vn.chophien.web.console.PaymentDeskPages;
import vn.chophien.web.console.PriceDeskPages;
import vn.chophien.web.console.ProductDeskPages;
import vn.chophien.web.console.ProductPhotoDeskPages;
import vn.chophien.web.console.RecallDeskPages;
import vn.chophien.web.console.ReconciliationDeskPages;
import vn.chophien.web.console.RefundDeskPages;
import vn.chophien.web.console.RiskDeskPages;
import vn.chophien.web.console.RuleDeskPages;
import vn.chophien.web.console.ScanDeskPages;
import vn.chophien.web.console.SealDeskPages;
import vn.chophien.web.console.SellerDeskPages;
import vn.chophien.web.console.SettingDeskPages;
import vn.chophien.web.console.SheetPhotoDeskPages;
import vn.chophien.web.console.SiteDeskPages;
import vn.chophien.web.console.StaffDeskPages;
import vn.chophien.web.console.StallDeskPages;
import vn.chophien.web.console.StatementDeskPages;
import vn.chophien.web.console.StopDeskPages;
import vn.chophien.web.console.TakedownDeskPages;
import vn.chophien.web.console.TalkDeskPages;
import vn.chophien.web.console.TariffDeskPages;
import vn.chophien.web.console.TaxDeskPages;
import vn.chophien.web.console.TaxRuleDeskPages;
import vn.chophien.web.console.TemplateDeskPages;
import vn.chophien.web.console.TraceDeskPages;
import vn.chophien.web.console.VoiceDeskPages;
import vn.chophien.web.console.VoucherDeskPages;
import vn.chophien.web.console.YearlyReportDeskPages;
import vn.chophien.web.console.YieldDeskPages;
import vn.chophien.web.cooperative.SellerPages;
import vn.chophien.web.elsewhere.ProductFeedPages;
import vn.chophien.web.elsewhere.WidgetPages;
import vn.chophien.web.enrolment.DossierPages;
import vn.chophien.web.enrolment.DossierPaperPages;
import vn.chophien.web.enrolment.PreparedPages;
import vn.chophien.web.enrolment.RegisterPages;
import vn.chophien.web.enrolment.SellHerePages;
import vn.chophien.web.home.HomePages;
import vn.chophien.web.inspection.DrawDeskPages;
import vn.chophien.web.inspection.DrawPages;
import vn.chophien.web.inspection.SampleFormPages;
import vn.chophien.web.lot.DiaryScorePages;
import vn.chophien.web.lot.LookupPages;
import vn.chophien.web.lot.LotMapPages;
import vn.chophien.web.lot.LotPages;
import vn.chophien.web.lot.PlacePages;
import vn.chophien.web.lot.UnitPages;
import vn.chophien.web.machine.SharePages;
import vn.chophien.web.machine.SitemapPages;
import vn.chophien.web.media.PicturePages;
import vn.chophien.web.openapi.ApiDocsPages;
import vn.chophien.web.opendata.OpenDataPages;
import vn.chophien.web.order.BuyerRefundPages;
import vn.chophien.web.order.CartPages;
import vn.chophien.web.order.CheckoutData;
import vn.chophien.web.order.CheckoutPages;
import vn.chophien.web.order.DeliveryCostPages;
import vn.chophien.web.order.GatewayPages;
import vn.chophien.web.order.OrderDeedPages;
import vn.chophien.web.order.OrderPages;
import vn.chophien.web.order.OrderReturnPages;
import vn.chophien.web.order.OrderReviewPages;
import vn.chophien.web.order.PayPages;
import vn.chophien.web.order.PlaceSearchPages;
import vn.chophien.web.order.PreorderPages;
import vn.chophien.web.order.ReceiptPages;
import vn.chophien.web.order.ReminderPages;
import vn.chophien.web.pocket.PocketDiaryPages;
import vn.chophien.web.pocket.PocketFiles;
import vn.chophien.web.resolver.ResolverPages;
import vn.chophien.web.shared.ErrorPages;
import vn.chophien.web.shared.FormGuard;
import vn.chophien.web.shared.FormIntake;
import vn.chophien.web.shared.PageWriter;
import vn.chophien.web.shared.SecurityHeaders;
import vn.chophien.web.transparency.LogFiles;
import vn.chophien.web.transparency.ProofPages;
import vn.chophien.web.transparency.TransparencyPages;
import vn.chophien.web.workspace.BoardPages;
import vn.chophien.web.workspace.CodPages;
import vn.chophien.web.workspace.CombineLotPages;
import vn.chophien.web.workspace.CounterPages;
import vn.chophien.web.workspace.DeskRightGuard;
import vn.chophien.web.workspace.DiaryPages;
import vn.chophien.web.workspace.ElsewherePages;
import vn.chophien.web.workspace.HarvestLotPages;
import vn.chophien.web.workspace.HelpPages;
import vn.chophien.web.workspace.HelpingPages;
import vn.chophien.web.workspace.InvoicePages;
import vn.chophien.web.workspace.LabelJobPages;
import vn.chophien.web.workspace.LabelPages;
import vn.chophien.web.workspace.MandatePages;
import vn.chophien.web.workspace.MemberPages;
import vn.chophien.web.workspace.MerchantPages;
import vn.chophien.web.workspace.MoneyBookPages;
import vn.chophien.web.workspace.MoneyPages;
import vn.chophien.web.workspace.NewProductPages;
import vn.chophien.web.workspace.OrderDeskPages;
import vn.chophien.web.workspace.OwedInvoicePages;
import vn.chophien.web.workspace.OwnComplaintPages;
import vn.chophien.web.workspace.OwnErasePages;
import vn.chophien.web.workspace.OwnExportPages;
import vn.chophien.web.workspace.OwnLotPages;
import vn.chophien.web.workspace.OwnRecallPages;
import vn.chophien.web.workspace.OwnReturnPages;
import vn.chophien.web.workspace.OwnTracePages;
import vn.chophien.web.workspace.OwnVoicePages;
import vn.chophien.web.workspace.OwnVoucherPages;
import vn.chophien.web.workspace.PackScanPages;
import vn.chophien.web.workspace.PackingPages;
import vn.chophien.web.workspace.PaperSheetPages;
import vn.chophien.web.workspace.ParcelPages;
import vn.chophien.web.workspace.PausePages;
import vn.chophien.web.workspace.PickListPages;
import vn.chophien.web.workspace.PickupDeskPages;
import vn.chophien.web.workspace.PlotPages;
import vn.chophien.web.workspace.PreorderDeskPages;
import vn.chophien.web.workspace.PriceTrailPages;
import vn.chophien.web.workspace.PrintSheetPages;
import vn.chophien.web.workspace.ProductEditPages;
import vn.chophien.web.workspace.ProductPartPages;
import vn.chophien.web.workspace.ProductSheetPages;
import vn.chophien.web.workspace.RefundPages;
import vn.chophien.web.workspace.RequestPages;
import vn.chophien.web.workspace.ScanPages;
import vn.chophien.web.workspace.SiteEditPages;
import vn.chophien.web.workspace.SitePages;
import vn.chophien.web.workspace.TaxPages;
import vn.chophien.web.workspace.VoicePages;

/** All HTML, at the root. The JSON application lives beside it under /api; each lists its own classes. */
@ApplicationPath("/")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                // edges
                ApiDocsPages.class,
                HomePages.class,
                ProductPages.class,
                SharePages.class,
                WherePages.class,
                SitemapPages.class,
                ProductFeedPages.class,
                WidgetPages.class,
                SellerPages.class,
                SignInPages.class,
                AccountPages.class,
                LanguagePages.class,
                CodePages.class,
                SecurityPages.class,
                StepPages.class,
                TwoStepPages.class,
                StaffDeskPages.class,
                PasskeyPages.class,
                PasskeySignInPages.class,
                OwnOrderPages.class,
                AddressPages.class,
                ConsentPages.class,
                DataPages.class,
                PrivacyPages.class,
                DataRequestDeskPages.class,
                MarketNewsDeskPages.class,
                BannerDeskPages.class,
                TemplateDeskPages.class,
                SettingDeskPages.class,
                NewsLeavePages.class,
                OverviewPages.class,
                DisclosureDeskPages.class,
                OpenDataPages.class,
                OpenDataPages.Catalogue.class,
                FigureDeskPages.class,
                OcopDeskPages.class,
                YearlyReportDeskPages.class,
                ProductDeskPages.class,
                SealDeskPages.class,
                EraseDeskPages.class,
                OwnErasePages.class,
                SellerDeskPages.class,
                DossierDeskPages.class,
                SellHerePages.class,
                RegisterPages.class,
                DossierPages.class,
                DossierPaperPages.class,
                ScanDeskPages.class,
                LotDeskPages.class,
                LogPages.class,
                OrderRegisterPages.class,
                PartnerDeskPages.class,
                PaymentDeskPages.class,
                BoardPages.class,
                OrderDeskPages.class,
                PackingPages.class,
                PackScanPages.class,
                PickListPages.class,
                ParcelPages.class,
                PausePages.class,
                ProductEditPages.class,
                ProductSheetPages.class,
                ElsewherePages.class,
                OwnVoucherPages.class,
                VoucherDeskPages.class,
                HelpPages.class,
                PriceTrailPages.class,
                OwnLotPages.class,
                OwnTracePages.class,
                OwnRecallPages.class,
                RecallDeskPages.class,
                CalendarDeskPages.class,
                BanDeskPages.class,
                CodeNeedDeskPages.class,
                FarmProductDeskPages.class,
                BulkReviewPages.class,
                PriceDeskPages.class,
                RiskDeskPages.class,
                FlagLimitDeskPages.class,
                ListingWordDeskPages.class,
                RuleDeskPages.class,
                YieldDeskPages.class,
                TaxDeskPages.class,
                ProductPhotoDeskPages.class,
                TaxRuleDeskPages.class,
                TariffDeskPages.class,
                TraceDeskPages.class,
                HarvestLotPages.class,
                CombineLotPages.class,
                MoneyPages.class,
                CounterPages.class,
                NewProductPages.class,
                ProductPartPages.class,
                TaxPages.class,
                MoneyBookPages.class,
                RefundPages.class,
                InvoicePages.class,
                OwedInvoicePages.class,
                CodPages.class,
                RefundDeskPages.class,
                MoneyBookDeskPages.class,
                StallDeskPages.class,
                StatementDeskPages.class,
                ReconciliationDeskPages.class,
                BuyerRefundPages.class,
                MerchantPages.class,
                LabelPages.class,
                LabelJobPages.class,
                ScanPages.class,
                SitePages.class,
                SiteEditPages.class,
                PickupDeskPages.class,
                PlotPages.class,
                SiteDeskPages.class,
                DiaryPages.class,
                PrintSheetPages.class,
                PaperSheetPages.class,
                VoicePages.class,
                SheetPhotoDeskPages.class,
                PocketDiaryPages.class,
                PocketFiles.class,
                LookupPages.class,
                CartPages.class,
                CheckoutPages.class,
                CheckoutData.class,
                PayPages.class,
                PreorderPages.class,
                PreorderDeskPages.class,
                PlaceSearchPages.class,
                DeliveryCostPages.class,
                DeliveredToPages.class,
                ComparePages.class,
                SavedPages.class,
                GatewayPages.class,
                OrderPages.class,
                OrderDeedPages.class,
                OrderReviewPages.class,
                OrderReturnPages.class,
                ReviewPages.class,
                QuestionPages.class,
                VoiceReportPages.class,
                OwnVoicePages.class,
                OwnReturnPages.class,
                VoiceDeskPages.class,
                TalkDeskPages.class,
                ReceiptPages.class,
                ReminderPages.class,
                DiaryScorePages.class,
                LotMapPages.class,
                PicturePages.class,
                LotPages.class,
                ResolverPages.class,
                LogFiles.class,
                ProofPages.class,
                TransparencyPages.class,
                DrawDeskPages.class,
                DrawPages.class,
                SampleFormPages.class,
                OwnExportPages.class,
                ExportDeskPages.class,
                FlagDeskPages.class,
                ReportPages.class,
                LotReportPages.class,
                OwnComplaintPages.class,
                TakedownDeskPages.class,
                StopDeskPages.class,
                RequestPages.class,
                ComplaintDeskPages.class,
                LotCaseDeskPages.class,
                UnitPages.class,
                PlacePages.class,
                // around every page
                PageWriter.class,
                PictureGuard.class,
                TableGuard.class,
                InvitationPages.class,
                DossierSheetPages.class,
                PreparedPages.class,
                MemberPages.class,
                MandatePages.class,
                HelpingPages.class,
                MandateDeskPages.class,
                SignInGuard.class,
                DeskRightGuard.class,
                FormIntake.class,
                FormGuard.class,
                SecurityHeaders.class,
                ErrorPages.HttpErrors.class,
                ErrorPages.Failures.class,
                ErrorPages.Commits.class);
    }

    /** No WADL: the server would describe every address to whoever sends OPTIONS. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
