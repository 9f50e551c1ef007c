print("saksama")
