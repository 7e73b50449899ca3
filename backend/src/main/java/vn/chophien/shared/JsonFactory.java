package vn.chophien.shared;

import jakarta.json.spi.JsonProvider;

/**
 * Makes JSON. The methods of {@link jakarta.json.Json} look for a provider in every library of the server each time they
 * are called: a dozen times for one page of a product.
 */
public final class JsonFactory {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonFactory() {}
}
