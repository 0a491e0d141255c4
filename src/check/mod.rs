//! What a committee would want to look at again before a list goes out.
