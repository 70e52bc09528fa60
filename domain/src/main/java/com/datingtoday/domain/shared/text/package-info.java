/** Rules for texts that users write: normalization, accepted characters, and forms for comparison. */
@NullMarked
package com.datingtoday.domain.shared.text;

import org.jspecify.annotations.NullMarked;
