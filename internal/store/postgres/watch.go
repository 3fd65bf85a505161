package postgres

import (
	"context"
	"time"
)

// relisten is how long to wait before listening again on a new connection.
const relisten = time.Second

// Watch implements [engine.Backend].
func (b *backend) Watch(changed func(payload string)) bool {
	b.wg.Go(func() {
		timer := time.NewTimer(0)
		defer timer.Stop()
		for {
			select {
			case <-timer.C:
			case <-b.ctx.Done():
				return
			}
			if err := b.listen(b.ctx, changed); err != nil && b.ctx.Err() == nil {
				b.log.Warn("listening for changes of other servers", "err", err)
			}
			changed("") // what came while nobody listened is unknown
			timer.Reset(relisten)
		}
	})
	return true
}

// listen hands on notifications until the connection fails.
func (b *backend) listen(ctx context.Context, changed func(payload string)) error {
	conn, err := b.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	c := conn.Hijack() // it must not go back to the pool: it would go on listening
	defer func() { _ = c.Close(context.WithoutCancel(ctx)) }()
	if _, err := c.Exec(ctx, "LISTEN evenkeel_changed"); err != nil {
		return err
	}
	changed("")
	for {
		n, err := c.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		changed(n.Payload)
	}
}
