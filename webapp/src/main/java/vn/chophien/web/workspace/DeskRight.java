package vn.chophien.web.workspace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.chophien.account.SellerRight;

/**
 * What these pages of the seller's desk ask of whoever opens them, and of whoever sends their forms. {@link DeskRightGuard}
 * refuses before a form is shown that could not be sent; the services check all the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DeskRight {

    SellerRight see();

    SellerRight act();
}
