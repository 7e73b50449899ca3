package vn.chophien.shared;

import jakarta.json.spi.JsonProvider;

/**
 * Makes JSON. The methods of {@link jakarta.json.Json} look for a provider in every library of the server each time they
 * are called, which took longer than all else on a product's page.
 */
public final class JsonFactory {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonFactory() {}
}
