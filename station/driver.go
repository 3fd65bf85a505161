package station

type driver struct{}
