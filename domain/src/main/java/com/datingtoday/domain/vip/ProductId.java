package com.datingtoday.domain.vip;

/**
 * Id of a product.
 *
 * @param value 1 or greater
 */
public record ProductId(int value) {

    public ProductId {
        if (value < 1) {
            throw new IllegalArgumentException("product id must be positive: " + value);
        }
    }
}
