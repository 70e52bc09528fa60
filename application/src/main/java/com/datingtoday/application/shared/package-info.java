/** Ports and words that every feature uses: transactions, ids, keyed hashes, error codes. */
@NullMarked
package com.datingtoday.application.shared;

import org.jspecify.annotations.NullMarked;
