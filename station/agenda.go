package station

import (
	"container/heap"
	"time"
)

// task is something a station does later. It is owned by the station's mutex.
type task struct {
	at    time.Time
	do    func()
	index int // in the agenda, -1 when it is not there
}

// agenda is a heap of tasks by time.
type agenda []*task

func (a agenda) Len() int           { return len(a) }
func (a agenda) Less(i, j int) bool { return a[i].at.Before(a[j].at) }
func (a agenda) Swap(i, j int) {
	a[i], a[j] = a[j], a[i]
	a[i].index, a[j].index = i, j
}

// Push implements heap.Interface.
func (a *agenda) Push(x any) {
	t := x.(*task)
	t.index = len(*a)
	*a = append(*a, t)
}

// Pop implements heap.Interface.
func (a *agenda) Pop() any {
	old := *a
	t := old[len(old)-1]
	old[len(old)-1] = nil
	*a = old[:len(old)-1]
	t.index = -1
	return t
}

// after has do called, with the mutex held, when d has passed.
func (s *Station) after(d time.Duration, do func()) *task {
	t := &task{at: time.Now().Add(max(d, 0)), do: do}
	heap.Push(&s.agenda, t)
	return t
}

// cancel takes a task off the agenda; nil and done tasks are fine.
func (s *Station) cancel(t *task) {
	if t != nil && t.index >= 0 {
		heap.Remove(&s.agenda, t.index)
	}
}

// arm sets the one timer of the station to the first task. The mutex is held.
func (s *Station) arm() {
	if s.closed || len(s.agenda) == 0 {
		s.disarm()
		return
	}
	at := s.agenda[0].at
	if s.armed && at.Equal(s.armedAt) {
		return
	}
	d := max(time.Until(at), 0)
	// A call that is stopped leaves its count to the next one. Whether there is one only the timer knows: a call that
	// has begun may still wait for the mutex, and the timer be set again meanwhile.
	if s.timer == nil || !s.timer.Stop() {
		s.wg.Add(1)
	}
	if s.timer == nil {
		s.timer = time.AfterFunc(d, s.tick)
	} else {
		s.timer.Reset(d)
	}
	s.armed, s.armedAt = true, at
}

// disarm stops the timer. A tick that has begun finds nothing to do.
func (s *Station) disarm() {
	if s.timer != nil && s.timer.Stop() {
		s.wg.Done()
	}
	s.armed = false
}

// tick is called by the timer and does what is due.
func (s *Station) tick() {
	defer s.wg.Done()
	s.mu.Lock()
	defer s.unlock()
	s.armed = false
	for !s.closed && len(s.agenda) > 0 && !s.agenda[0].at.After(time.Now()) {
		heap.Pop(&s.agenda).(*task).do()
	}
}
