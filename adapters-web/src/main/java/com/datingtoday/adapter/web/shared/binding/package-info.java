/** Binding of request parameters and bodies. */
@NullMarked
package com.datingtoday.adapter.web.shared.binding;

import org.jspecify.annotations.NullMarked;
