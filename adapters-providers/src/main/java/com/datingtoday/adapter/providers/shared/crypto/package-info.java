/** Encryption, keyed hashes and random values. */
@NullMarked
package com.datingtoday.adapter.providers.shared.crypto;

import org.jspecify.annotations.NullMarked;
