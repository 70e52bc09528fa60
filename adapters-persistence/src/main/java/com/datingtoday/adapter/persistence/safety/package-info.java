/** Where blocks and reports are stored. */
@NullMarked
package com.datingtoday.adapter.persistence.safety;

import org.jspecify.annotations.NullMarked;
